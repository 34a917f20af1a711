package org.throughline.web.casework.pages;

import org.jspecify.annotations.Nullable;

/**
 * What is asked of one child.
 *
 * @param removable the id to send to take the child out of the visit; empty for the only child
 */
public record ChildView(
        String name,
        String facts,
        @Nullable String removable,
        Choices seen,
        Choices alone,
        TextBox said,
        Choices purposes) {}
