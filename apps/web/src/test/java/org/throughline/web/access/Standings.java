package org.throughline.web.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.throughline.journey.PersonId;
import org.throughline.web.journeys.LoadRequest;
import org.throughline.web.journeys.Loads;
import org.throughline.web.journeys.Outcome;
import org.throughline.web.journeys.Progress;
import org.throughline.web.trail.Actor;

/** A child for each way in which a person may stand to one, loaded from files as a council's would be. */
@Component
public class Standings {

    /** How a child stands to each person who is {@link #placed}. */
    public enum Standing {
        ALLOCATED(Relation.OWN),
        SAME_TEAM(Relation.TEAM),
        OTHER_TEAM(Relation.SERVICE),
        ONCE_ALLOCATED(Relation.SERVICE),
        SEVENTEEN(Relation.LEAVING),
        /** Shown to inspectors in a room; to everybody else a child of another team. */
        IN_ROOM(Relation.IN_ROOM),
        RESTRICTED(Relation.RESTRICTED),
        THEMSELVES(Relation.SELF);

        private final Relation relation;

        Standing(Relation relation) {
            this.relation = relation;
        }

        public Relation relationTo(String role) {
            return this == IN_ROOM && !role.equals("inspector") ? Relation.SERVICE : relation;
        }
    }

    static final String WORKER = "SSD/STANDING-W1";
    static final String TEAM = "SSD/STANDING-T1";

    private final Loads loads;
    private final TestPeople people;
    private final Children record;

    Standings(Loads loads, TestPeople people, Children record) {
        this.record = record;
        this.loads = loads;
        this.people = people;
    }

    /** Loads the children; the identifier of each is its standing. */
    public Map<Standing, PersonId> load(Path folder) throws IOException {
        var today = LocalDate.now(ZoneId.of("Europe/London"));
        var persons = new StringBuilder("pers_person_id,pers_forename,pers_surname,pers_dob\n");
        for (var standing : Standing.values()) {
            var years = standing == Standing.SEVENTEEN ? 17 : 8;
            persons.append("%s,Test,%s,%s%n".formatted(id(standing), surname(standing), today.minusYears(years)));
        }
        Files.writeString(folder.resolve("ssd_person.csv"), persons);
        Files.writeString(folder.resolve("ssd_involvements.csv"), """
                invo_involvements_id,invo_professional_id,invo_professional_role_id,invo_professional_team,\
                invo_involvement_start_date,invo_involvement_end_date,invo_person_id
                i1,STANDING-W1,Social worker,STANDING-T2,2026-01-05,,STANDING-ALLOCATED
                i2,STANDING-W2,Social worker,STANDING-T1,2026-01-05,,STANDING-SAME_TEAM
                i3,STANDING-W2,Social worker,STANDING-T2,2026-01-05,,STANDING-OTHER_TEAM
                i4,STANDING-W1,Social worker,STANDING-T2,2026-01-05,2026-02-05,STANDING-ONCE_ALLOCATED
                i5,STANDING-W1,Social worker,STANDING-T1,2026-01-05,,STANDING-RESTRICTED
                i7,STANDING-W2,Social worker,STANDING-T2,2026-01-05,,STANDING-IN_ROOM
                i6,STANDING-W1,Social worker,STANDING-T1,2026-01-05,,STANDING-THEMSELVES
                """);
        Files.writeString(folder.resolve("ssd_professionals.csv"), """
                prof_professional_id,prof_professional_name,prof_professional_job_title
                STANDING-W1,Wilma One,Social worker
                STANDING-W2,Walter Two,Social worker
                """);
        Files.writeString(folder.resolve("ssd_department.csv"), """
                dept_team_id,dept_team_name
                STANDING-T1,Team One
                STANDING-T2,Team Two
                """);
        var outcome = loads.load(LoadRequest.of(Actor.system("os:test"), folder), Progress.SILENT);
        if (outcome instanceof Outcome.Refused(var why)) {
            throw new IllegalStateException(why);
        }
        var children = new EnumMap<Standing, PersonId>(Standing.class);
        for (var standing : Standing.values()) {
            children.put(standing, child(id(standing)));
        }
        people.restricted(Objects.requireNonNull(children.get(Standing.RESTRICTED)));
        return children;
    }

    /** Gives a person the worker and the team by which the children stand to them as they do. */
    public TestPeople.Person placed(TestPeople.Person person, Map<Standing, PersonId> children) {
        people.linkedTo(person, WORKER);
        people.inTeam(person, TEAM, true);
        people.shown(person, Objects.requireNonNull(children.get(Standing.IN_ROOM)));
        return people.whoseOwnRecordIs(person, Objects.requireNonNull(children.get(Standing.THEMSELVES)));
    }

    private static String id(Standing standing) {
        return "STANDING-" + standing;
    }

    private static String surname(Standing standing) {
        return "Surname" + standing.ordinal();
    }

    private PersonId child(String id) {
        return record.withId(id).orElseThrow(() -> new IllegalStateException("no child " + id));
    }
}
