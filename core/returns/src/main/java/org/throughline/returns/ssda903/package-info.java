/**
 * The SSDA903 return on children looked after: a folder of CSV tables, or one XML file. Both give the same rows, and
 * statements are made from rows. Start at {@link org.throughline.returns.ssda903.Ssda903Folder}.
 */
@NullMarked
package org.throughline.returns.ssda903;

import org.jspecify.annotations.NullMarked;
