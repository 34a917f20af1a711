package org.throughline.web.returns;

import java.util.UUID;

/** Which findings of a run; what is empty is not asked. A team or worker of "-" is nobody. */
public record Which(UUID run, String code, String kind, String team, String worker, String about, String answered) {

    public static Which of(UUID run) {
        return new Which(run, "", "", "", "", "", "");
    }

    public static Which rule(UUID run, String code) {
        return new Which(run, code, "", "", "", "", "");
    }
}
