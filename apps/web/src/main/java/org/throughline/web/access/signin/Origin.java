package org.throughline.web.access.signin;

import java.util.Optional;

/** Where a try to sign in comes from: the address, and the browser where it is one we have met. */
record Origin(String address, Optional<String> browser) {}
