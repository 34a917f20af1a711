package org.throughline.web.casework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.journey.PersonId;
import org.throughline.web.TestFolder;
import org.throughline.web.journeys.LoadRequest;
import org.throughline.web.journeys.Loads;
import org.throughline.web.journeys.Outcome;
import org.throughline.web.journeys.Progress;
import org.throughline.web.trail.Actor;

/**
 * Families for tests, each child new: on an open child protection plan, and allocated to one worker. They stand in the
 * census of the year under way: what a later one lacks would be taken for over.
 */
@Component
class Families {

    private static final int CHILDREN = 200;
    private static final int REFERRED = 100; // days ago
    private static final int PLANNED = 60;

    /** Of this run alone: what an earlier run left in the database is about other children. */
    private static final String RUN =
            Long.toString(System.currentTimeMillis(), 36).toUpperCase(Locale.ROOT);

    private final Loads loads;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final AtomicInteger next = new AtomicInteger();

    Families(Loads loads, JdbcClient jdbc, Clock clock) {
        this.loads = loads;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A child with a name. */
    record Child(PersonId id, String name) {

        String address() {
            return "/children/" + id.value();
        }
    }

    /** Siblings of one surname, allocated to that worker since they were referred. */
    List<Child> of(String worker, String surname, String... forenames) {
        load();
        return Arrays.stream(forenames)
                .map(forename -> child(worker, forename, surname))
                .toList();
    }

    private Child child(String worker, String forename, String surname) {
        var id = new PersonId(jdbc.sql("select person from journeys.profile where ids @> array[:id]::text[]")
                .param("id", laChildId(next.getAndIncrement()))
                .query(UUID.class)
                .single());
        jdbc.sql("update journeys.profile set name = :name, surname = :surname where person = :person")
                .param("name", forename + " " + surname)
                .param("surname", surname)
                .param("person", id.value())
                .update();
        jdbc.sql("""
                insert into journeys.allocation (person, line, key, worker, worker_name, role, team, since)
                select :person, min(line), 'involvement/test', :worker, 'Jane Smith', 'Social worker', 'ALLOCATIONS/north', :since
                  from journeys.matched where person = :person
                """)
                .param("person", id.value())
                .param("worker", worker)
                .param("since", LocalDate.now(clock).minusDays(REFERRED))
                .update();
        return new Child(id, forename + " " + surname);
    }

    /** The same file again changes nothing, so that each test can ask for it. */
    private void load() {
        try {
            var file = TestFolder.of("families").resolve("census.xml");
            Files.writeString(file, census());
            if (!(loads.load(LoadRequest.of(Actor.system("os:maria"), file), Progress.SILENT)
                    instanceof Outcome.Loaded)) {
                throw new IllegalStateException("the census was not loaded");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String laChildId(int number) {
        return "V%s%04d".formatted(RUN, number);
    }

    private String census() {
        var today = LocalDate.now(clock);
        int year = today.getMonthValue() <= 3 ? today.getYear() : today.getYear() + 1;
        var children = new StringBuilder();
        for (int number = 0; number < CHILDREN; number++) {
            children.append("""
                     <Child>
                      <ChildIdentifiers>
                       <LAchildID>%s</LAchildID>
                       <UPNunknown>UN3</UPNunknown>
                       <PersonBirthDate>2017-0%d-11</PersonBirthDate>
                       <Sex>F</Sex>
                      </ChildIdentifiers>
                      <CINdetails>
                       <CINreferralDate>%s</CINreferralDate>
                       <ReferralSource>2B</ReferralSource>
                       <PrimaryNeedCode>N1</PrimaryNeedCode>
                       <ReferralNFA>0</ReferralNFA>
                       <ChildProtectionPlans>
                        <CPPstartDate>%s</CPPstartDate>
                        <InitialCategoryOfAbuse>NEG</InitialCategoryOfAbuse>
                        <LatestCategoryOfAbuse>NEG</LatestCategoryOfAbuse>
                        <NumberOfPreviousCPP>0</NumberOfPreviousCPP>
                       </ChildProtectionPlans>
                      </CINdetails>
                     </Child>
                    """.formatted(
                            laChildId(number), number % 9 + 1, today.minusDays(REFERRED), today.minusDays(PLANNED)));
        }
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Message>
                 <Header>
                  <CollectionDetails>
                   <Collection>CIN</Collection><Year>%d</Year><ReferenceDate>%d-03-31</ReferenceDate>
                  </CollectionDetails>
                  <Source>
                   <SourceLevel>L</SourceLevel><LEA>301</LEA><SoftwareCode>Test</SoftwareCode><Release>1</Release>
                   <SerialNo>001</SerialNo><DateTime>2026-05-01T09:00:00</DateTime>
                  </Source>
                 </Header>
                 <Children>
                %s </Children>
                </Message>
                """.formatted(year, year, children);
    }
}
