/** The pages of casework: the form of a visit, the drafts, the correction of a visit, and two texts side by side. */
@NullMarked
package org.throughline.web.casework.pages;

import org.jspecify.annotations.NullMarked;
