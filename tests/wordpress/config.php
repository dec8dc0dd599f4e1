<?php
// WordPress's configuration, for the tests alone: its addresses come from their environment.

define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:' . getenv('WORDPRESS_SOCKET'));
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
$table_prefix = 'wp_';

define('WP_HOME', getenv('WORDPRESS_ADDRESS'));
define('WP_SITEURL', WP_HOME);

// Without TLS, passwords for programs are a privilege of local sites.
define('WP_ENVIRONMENT_TYPE', 'local');

// Nothing is asked of any host but that of the published folder.
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('WP_ACCESSIBLE_HOSTS', 'localhost');
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);

define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
