<?php
// What differs from a site in the world: the published folder is on this machine, at a port of its own,
// with a certificate that nobody has signed.

add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', fn($ports) => [...$ports, (int) getenv('PUBLISHED_PORT')]);
add_filter('https_ssl_verify', '__return_false');

// The classic editor is part of WordPress; its plugin does little more than choose it.
add_filter('use_block_editor_for_post', fn() => !isset($_GET['classic']));
