/** Signing in, staying signed in, and the rule of each route. */
@NullMarked
package org.throughline.web.access.signin;

import org.jspecify.annotations.NullMarked;
