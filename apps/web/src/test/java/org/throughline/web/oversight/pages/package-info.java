/** My work, the team, the dashboard and their lists, in words and in a browser. */
@NullMarked
package org.throughline.web.oversight.pages;

import org.jspecify.annotations.NullMarked;
