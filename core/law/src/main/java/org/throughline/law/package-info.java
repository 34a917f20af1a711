/** Where each duty comes from: the instrument, the paragraph, when it is in force, and how it was verified. */
@NullMarked
package org.throughline.law;

import org.jspecify.annotations.NullMarked;
