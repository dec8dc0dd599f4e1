<?php
// Makes a database and a site with a user of each role, whose password is the role's name; prints
// their passwords for programs.

define('WP_INSTALLING', true);

$database = new mysqli('localhost', 'root', '', '', 0, getenv('WORDPRESS_SOCKET'));
$database->query('CREATE DATABASE wordpress');

require $argv[1] . '/wp-load.php';

// There is nobody to write to.
function wp_new_blog_notification() {}

require ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install('A partner', 'administrator', 'administrator@partner.example', false, '', 'administrator');
foreach (['editor', 'author', 'contributor'] as $role) {
    wp_insert_user([
        'user_login' => $role,
        'user_pass' => $role,
        'user_email' => "$role@partner.example",
        'role' => $role,
    ]);
}

$passwords = [];
foreach (get_users() as $user) {
    [$passwords[$user->user_login]] = WP_Application_Passwords::create_new_application_password(
        $user->ID,
        ['name' => 'tests'],
    );
    // The block editor's guide would stand before it.
    update_user_meta($user->ID, $wpdb->get_blog_prefix() . 'persisted_preferences', [
        'core/edit-post' => ['welcomeGuide' => false],
        '_modified' => gmdate('c'),
    ]);
}
echo json_encode(['version' => $wp_version, 'passwords' => $passwords]);
