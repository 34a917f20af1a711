package org.throughline.web.access;

import static org.throughline.web.access.Permission.*;

import java.util.Set;
import org.throughline.web.access.Verdict.Absent;
import org.throughline.web.access.Verdict.Allowed;
import org.throughline.web.access.Verdict.NeedsBreakGlass;
import org.throughline.web.access.Verdict.NeedsReason;
import org.throughline.web.access.Verdict.Refused;

/** The rule of who may do what with which child: permissions, relation, opening and act in, verdict out. */
public final class Policy {

    private Policy() {}

    /** The verdict for one relation. Where several hold, {@link #best} of their verdicts counts. */
    public static Verdict judge(Set<Permission> held, Relation relation, Opening opening, Act act) {
        if (relation == Relation.IN_ROOM) {
            return inRoom(held, act);
        }
        return switch (act) {
            case COUNT -> count(held, relation);
            case EXPORT_RETURN ->
                relation != Relation.SELF && held.contains(EXPORT_RETURNS) ? new Allowed() : new Absent();
            case VIEW_RETURN -> mayCheckReturns(held, relation) ? new Allowed() : view(held, relation, opening);
            case VIEW -> view(held, relation, opening);
            case WRITE, ARRANGE, REVIEW, DECIDE, EXPORT -> change(held, relation, opening, act);
        };
    }

    /** The more generous of two verdicts. */
    public static Verdict best(Verdict one, Verdict other) {
        return generosity(one) >= generosity(other) ? one : other;
    }

    private static int generosity(Verdict verdict) {
        return switch (verdict) {
            case Allowed _ -> 4;
            case NeedsReason _ -> 3;
            case NeedsBreakGlass _ -> 2;
            case Refused _ -> 1;
            case Absent _ -> 0;
        };
    }

    private static Verdict view(Set<Permission> held, Relation relation, Opening opening) {
        return switch (relation) {
            case OWN -> held.contains(VIEW_OWN) ? new Allowed() : new Absent();
            case TEAM -> held.contains(VIEW_TEAM) ? new Allowed() : new Absent();
            case SERVICE, LEAVING -> {
                if (held.contains(VIEW_SERVICE)) {
                    yield new Allowed();
                }
                if (!mayGiveReason(held, relation)) {
                    yield new Absent();
                }
                yield opening == Opening.REASON ? new Allowed() : new NeedsReason();
            }
            case RESTRICTED -> {
                if (!held.contains(BREAK_GLASS)) {
                    yield new Absent();
                }
                yield opening == Opening.BREAK_GLASS ? new Allowed() : new NeedsBreakGlass();
            }
            case IN_ROOM -> inRoom(held, Act.VIEW);
            case SELF -> new Absent();
        };
    }

    /** Whoever inspects reads what was put into the room, and does nothing else with it. */
    private static Verdict inRoom(Set<Permission> held, Act act) {
        if (!held.contains(VIEW_IN_ROOM) || act == Act.COUNT || act == Act.EXPORT_RETURN) {
            return new Absent();
        }
        return act == Act.VIEW ? new Allowed() : new Refused("Inspectors and advisers read what stands in their room.");
    }

    private static boolean mayGiveReason(Set<Permission> held, Relation relation) {
        return held.contains(VIEW_SERVICE_WITH_REASON)
                || (relation == Relation.LEAVING && held.contains(VIEW_LEAVING_WITH_REASON));
    }

    private static boolean mayCheckReturns(Set<Permission> held, Relation relation) {
        return held.contains(VIEW_RETURNS) && relation != Relation.RESTRICTED && relation != Relation.SELF;
    }

    private static Verdict change(Set<Permission> held, Relation relation, Opening opening, Act act) {
        boolean unseen = relation == Relation.RESTRICTED && opening != Opening.BREAK_GLASS;
        if (unseen || view(held, relation, opening) instanceof Absent) {
            return new Absent();
        }
        return mayChange(held, relation, act) ? new Allowed() : new Refused(why(act));
    }

    private static boolean mayChange(Set<Permission> held, Relation relation, Act act) {
        return switch (relation) {
            case OWN ->
                switch (act) {
                    case WRITE -> held.contains(WRITE_OWN);
                    case ARRANGE -> held.contains(WRITE_OWN) || held.contains(ARRANGE_OWN);
                    case REVIEW -> held.contains(REVIEW_OWN);
                    case DECIDE -> held.contains(DECIDE_OWN);
                    default -> false;
                };
            case TEAM ->
                switch (act) {
                    case WRITE -> held.contains(WRITE_TEAM);
                    case ARRANGE -> held.contains(WRITE_TEAM) || held.contains(ARRANGE_TEAM);
                    case DECIDE -> held.contains(DECIDE_TEAM);
                    case EXPORT -> held.contains(EXPORT_TEAM);
                    default -> false;
                };
            case SERVICE, LEAVING ->
                switch (act) {
                    case DECIDE -> held.contains(DECIDE_SERVICE);
                    case EXPORT -> held.contains(EXPORT_SERVICE);
                    default -> false;
                };
            case IN_ROOM, RESTRICTED, SELF -> false;
        };
    }

    private static Verdict count(Set<Permission> held, Relation relation) {
        if (relation == Relation.SELF) {
            return new Absent();
        }
        if (relation == Relation.RESTRICTED) {
            return held.contains(COUNT_RESTRICTED) ? new Allowed() : new Absent();
        }
        if (held.contains(SEE_AGGREGATES) || view(held, relation, Opening.NONE) instanceof Allowed) {
            return new Allowed();
        }
        return new Absent();
    }

    private static String why(Act act) {
        return switch (act) {
            case WRITE -> "Your role does not let you record work for this child.";
            case ARRANGE -> "Your role does not let you record arrangements for this child.";
            case REVIEW -> "Only the child's reviewing officer or conference chair records reviews and escalations.";
            case DECIDE -> "Your role does not let you decide about this child.";
            case EXPORT -> "Your role does not let you export or print this child's record with others.";
            case VIEW, COUNT, VIEW_RETURN, EXPORT_RETURN -> "Your role does not open this.";
        };
    }
}
