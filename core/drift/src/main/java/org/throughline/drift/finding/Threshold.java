package org.throughline.drift.finding;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.throughline.clocks.settings.Setting;

/** A number in a rule of drift. What it is until a council sets its own stands here and nowhere else. */
public enum Threshold {
    LONG_PLAN("long-plan", "A child protection plan is long from", Unit.MONTHS, 15, 3, 36),
    LONG_PLAN_AGAIN("long-plan-again", "A long plan comes up again every", Unit.MONTHS, 6, 1, 24),
    REPEAT_PLAN("repeat-plan", "A plan is a repeat when the one before ended within the last", Unit.MONTHS, 24, 1, 240),
    DISABLED_PROTECTION(
            "disabled-protection",
            "The child protection plan of a disabled child is looked at from",
            Unit.MONTHS,
            6,
            1,
            36),
    DISABLED_NEED(
            "disabled-need", "The child in need plan of a disabled child is looked at from", Unit.MONTHS, 12, 1, 60),
    RESTART("restart", "A plan starts again when the last plan ended within the last", Unit.MONTHS, 6, 1, 24),
    RESTART_GAP(
            "restart-gap",
            "It only goes on, and is no new start, after a time without a plan of up to",
            Unit.DAYS,
            14,
            0,
            60),
    STRATEGY("strategy", "A strategy discussion has an outcome within", Unit.WORKING_DAYS, 15, 1, 60),
    WORKER_CHANGES("worker-changes", "A social worker has changed often from", Unit.TIMES, 3, 1, 12),
    WORKER_PERIOD("worker-period", "Changes of social worker are counted over", Unit.MONTHS, 12, 1, 36),
    MOVES("moves", "A child looked after has moved often from", Unit.TIMES, 3, 1, 12),
    MOVES_PERIOD("moves-period", "Moves between placements are counted over", Unit.MONTHS, 12, 1, 36),
    PLACED_AFTER_MATCH("placed-after-match", "A child who is matched should be placed within", Unit.MONTHS, 2, 1, 12),
    MATCH_KNOWN(
            "match-known",
            "Where a return holds no matches, nobody can tell once the decision is older than",
            Unit.MONTHS,
            6,
            1,
            24),
    WITH_PARENTS(
            "with-parents", "A child placed with their parents should have been seen within", Unit.WEEKS, 6, 1, 13),
    INTERVIEWS("interviews", "Return interviews were not offered from", Unit.TIMES, 1, 1, 12),
    INTERVIEWS_PERIOD("interviews-period", "Return interviews are counted over", Unit.MONTHS, 12, 1, 36),
    INTERVIEW_OFFER("interview-offer", "A return interview should have been offered within", Unit.DAYS, 3, 1, 30),
    REFERRED_AGAIN(
            "referred-again",
            "A referral counts when the one that ended in no further action came within the last",
            Unit.MONTHS,
            12,
            1,
            36),
    NO_SERVICE("no-service", "Assessments have ended with no service often from", Unit.TIMES, 2, 1, 12),
    NO_SERVICE_PERIOD(
            "no-service-period", "Assessments that ended with no service are counted over", Unit.MONTHS, 24, 1, 60);

    /** What a number is counted in. */
    public enum Unit {
        TIMES("time", "times"),
        DAYS("day", "days"),
        WORKING_DAYS("working day", "working days"),
        WEEKS("week", "weeks"),
        MONTHS("month", "months");

        private final String one;
        private final String several;

        Unit(String one, String several) {
            this.one = one;
            this.several = several;
        }

        /** Such as "15 months". */
        public String words(int number) {
            return number + " " + (number == 1 ? one : several);
        }
    }

    private final String code;
    private final String words;
    private final Unit unit;
    private final Setting<Integer> setting;

    Threshold(String code, String words, Unit unit, int usual, int least, int most) {
        this.code = code;
        this.words = words;
        this.unit = unit;
        this.setting = Setting.number(
                "drift." + code,
                words + ", in " + unit.several + ".",
                usual,
                least,
                most,
                "our own number, which no law names, unless the rule of drift quotes another source for it");
    }

    /** All of them as settings, for whoever reads or shows settings. */
    public static List<Setting<?>> settings() {
        return Arrays.stream(values()).<Setting<?>>map(Threshold::setting).toList();
    }

    public static Optional<Threshold> named(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    public String code() {
        return code;
    }

    /** What the number means, to be read before it. */
    public String words() {
        return words;
    }

    public Unit unit() {
        return unit;
    }

    /** The number as a setting of the council, known as drift and the code. */
    public Setting<Integer> setting() {
        return setting;
    }
}
