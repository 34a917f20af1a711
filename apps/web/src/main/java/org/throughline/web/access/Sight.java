package org.throughline.web.access;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.throughline.journey.PersonId;
import org.throughline.web.trail.Actor;

/** Everything about what one signed-in person may see, taken once for a request; other modules pass it to their queries. */
public final class Sight {

    private final Actor actor;
    private final Set<Permission> permissions;
    private final Set<String> workers;
    private final Set<String> teams;
    private final Set<String> manages;
    private final Set<PersonId> restricted;
    private final Set<PersonId> own;
    private final Map<PersonId, Opening> openings;
    private final Set<PersonId> inRooms;

    /**
     * @param workers the worker keys that the account is linked to, such as {@code SSD/P0012}
     * @param teams the team keys of the loaded files that the person belongs to or manages
     * @param manages those of them that the person manages
     * @param restricted the restricted children for whom the person is not named
     * @param own the records about the account's holder and their family
     * @param openings the children that the person has opened with a reason and that are still open
     * @param inRooms the children shown to the person in an inspection room that is open now
     */
    Sight(
            Actor actor,
            Set<Permission> permissions,
            Set<String> workers,
            Set<String> teams,
            Set<String> manages,
            Set<PersonId> restricted,
            Set<PersonId> own,
            Map<PersonId, Opening> openings,
            Set<PersonId> inRooms) {
        this.actor = actor;
        this.permissions = Set.copyOf(permissions);
        this.workers = Set.copyOf(workers);
        this.teams = Set.copyOf(teams);
        this.manages = Set.copyOf(manages);
        this.restricted = Set.copyOf(restricted);
        this.own = Set.copyOf(own);
        this.openings = Map.copyOf(openings);
        this.inRooms = Set.copyOf(inRooms);
    }

    public Actor actor() {
        return actor;
    }

    /** The worker keys of the professionals that this account is linked to, such as {@code SSD/P0012}. */
    public Set<String> workers() {
        return workers;
    }

    /** The team keys of the loaded files for the teams that the person belongs to or manages. */
    public Set<String> teams() {
        return teams;
    }

    /** Those of the teams that the person manages. */
    public Set<String> manages() {
        return manages;
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    /** Whether the person holds any of these. */
    public boolean mayAny(Permission... any) {
        for (var permission : any) {
            if (permissions.contains(permission)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The children who must be left out of every list, count, search and suggestion of this person: restricted ones,
     * also while the glass is broken or the record stands in a room, and records about the person or their family.
     */
    public Set<PersonId> hidden() {
        var all = new HashSet<>(restricted);
        all.addAll(own);
        return Set.copyOf(all);
    }

    /** What a list or a query asks: the verdict for any child who stands so, none of them opened yet. */
    public Verdict judge(Relation relation, Act act) {
        return Policy.judge(permissions, relation, Opening.NONE, act);
    }

    /** Whether children who stand so may stand in this person's lists and search results. */
    public boolean finds(Relation relation) {
        return switch (judge(relation, Act.VIEW)) {
            case Verdict.Allowed _, Verdict.NeedsReason _ -> true;
            case Verdict.NeedsBreakGlass _, Verdict.Refused _, Verdict.Absent _ -> false;
        };
    }

    /**
     * The verdict for one child.
     *
     * @param relations how the person stands to the child by allocation alone: own, team or both, else leaving or
     *     service; that the child is restricted, or about
     *     the person, is known here and wins
     */
    public Verdict judge(PersonId child, Set<Relation> relations, Act act) {
        if (own.contains(child)) {
            return Policy.judge(permissions, Relation.SELF, Opening.NONE, act);
        }
        var opening = openings.getOrDefault(child, Opening.NONE);
        var verdict = inRooms.contains(child)
                ? Policy.judge(permissions, Relation.IN_ROOM, opening, act)
                : new Verdict.Absent();
        if (restricted.contains(child)) {
            return Policy.best(verdict, Policy.judge(permissions, Relation.RESTRICTED, opening, act));
        }
        for (var relation : relations) {
            verdict = Policy.best(verdict, Policy.judge(permissions, relation, opening, act));
        }
        return verdict;
    }

    /** Whether the person has given a reason for this child and the record still stands open to them. */
    public boolean hasOpened(PersonId child) {
        return openings.containsKey(child);
    }
}
