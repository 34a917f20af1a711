/** What a published report says, as values: each with the page and the words it was read from, or with why it is not there. */
@NullMarked
package org.throughline.ofsted.report;

import org.jspecify.annotations.NullMarked;
