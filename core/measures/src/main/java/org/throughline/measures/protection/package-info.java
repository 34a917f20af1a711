/** Section 47 enquiries, conferences and child protection plans: in time, repeated, long. */
@NullMarked
package org.throughline.measures.protection;

import org.jspecify.annotations.NullMarked;
