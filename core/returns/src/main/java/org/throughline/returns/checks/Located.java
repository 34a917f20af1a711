package org.throughline.returns.checks;

/** What knows its place in the return, which is made only when it is asked for. */
@FunctionalInterface
public interface Located {
    Place place();
}
