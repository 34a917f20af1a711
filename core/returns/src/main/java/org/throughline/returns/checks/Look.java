package org.throughline.returns.checks;

/** A way of looking that several checks have in common, such as at each episode by itself. */
@FunctionalInterface
public interface Look<S> {
    Check<S> with(CheckBuilder check);
}
