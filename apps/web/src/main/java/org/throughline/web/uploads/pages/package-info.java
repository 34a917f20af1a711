/** The pages of loads: sending files, how far they have come, what they came to. */
@NullMarked
package org.throughline.web.uploads.pages;

import org.jspecify.annotations.NullMarked;
