package org.throughline.returns.checks;

import java.util.Locale;

/** What the department asks for where a check finds something. */
public enum Kind {
    /** It must be put right. */
    ERROR,
    /** It must be put right or explained. */
    QUERY;

    /** As the department's lists write it: {@code error} or {@code query}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
