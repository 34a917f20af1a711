/** Signing in and staying signed in, told as cases. */
@NullMarked
package org.throughline.web.access.signin;

import org.jspecify.annotations.NullMarked;
