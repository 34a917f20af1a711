/** The pages of returns: checks, what they found, what was answered, files and reports. */
@NullMarked
package org.throughline.web.returns.pages;

import org.jspecify.annotations.NullMarked;
