/** The pages of signing in, of administration, of reasons given and of the trail. */
@NullMarked
package org.throughline.web.access.pages;

import org.jspecify.annotations.NullMarked;
