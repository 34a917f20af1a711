/** My work, the team, the dashboard and the lists behind their figures. */
@NullMarked
package org.throughline.web.oversight.pages;

import org.jspecify.annotations.NullMarked;
