package org.throughline.web.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A POST whose text must survive the end of the session: what was typed is kept for 30 minutes, and after signing in the
 * person returns to the form, which shows it again from {@link KeptPosts#waiting}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface KeepsText {

    /** The address of the form, with the path variables of the route, such as {@code /children/{child}/visit}. */
    String form();
}
