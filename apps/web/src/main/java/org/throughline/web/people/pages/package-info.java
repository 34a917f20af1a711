/** Search, a child's page and chronology, conflicts of identity, and restricting a child. */
@NullMarked
package org.throughline.web.people.pages;

import org.jspecify.annotations.NullMarked;
