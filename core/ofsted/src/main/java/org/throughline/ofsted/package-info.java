/** Ofsted's published reports on children's services, read into values that a person can check. Start at {@link org.throughline.ofsted.OfstedReports}. */
@NullMarked
package org.throughline.ofsted;

import org.jspecify.annotations.NullMarked;
