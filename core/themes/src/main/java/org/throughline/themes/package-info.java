/** The themes of practice: one vocabulary for what inspectors find, auditors grade, plans mend and measures count. */
@NullMarked
package org.throughline.themes;

import org.jspecify.annotations.NullMarked;
