package org.throughline.web.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The rule of a route whose path names a child as {@code {child}}: it does this act with that child's record. Before the
 * handler is called the {@link Policy} has allowed the act for this person; an absent child is answered 404, a refusal
 * 403, and where a reason is missing the person is asked for one. The handler writes the trail of what it shows or does.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface OnChild {

    Act value();

    /** Whether the route is the one that takes the missing reason, and so is let through without it. */
    boolean asksReason() default false;
}
