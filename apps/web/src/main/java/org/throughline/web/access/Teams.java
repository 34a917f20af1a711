package org.throughline.web.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.web.trail.Actor;
import org.throughline.web.trail.Trail;

/** The council's teams: who belongs to one, who manages it, and what the loaded files call it. */
@Component
public class Teams {

    private final JdbcClient jdbc;
    private final Trail trail;

    Teams(JdbcClient jdbc, Trail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /**
     * One team.
     *
     * @param keys the teams of the loaded files that it is, such as {@code SSD/T01}
     */
    public record Team(String id, String name, List<String> keys, List<Member> members) {}

    /** Somebody who belongs to a team, and whether they manage it. */
    public record Member(String account, String name, boolean manages) {}

    /** How a change of a team ended. */
    public sealed interface Outcome {

        record Done(String team) implements Outcome {}

        record Refused(String field, String why) implements Outcome {}
    }

    /** Every team, by name. */
    public List<Team> all() {
        return jdbc.sql("select id::text, name from access.team order by lower(name)")
                .query((row, _) -> team(row.getString("id"), row.getString("name")))
                .list();
    }

    public Optional<Team> find(String id) {
        return jdbc.sql("select id::text, name from access.team where id::text = :id")
                .param("id", id)
                .query((row, _) -> team(row.getString("id"), row.getString("name")))
                .optional();
    }

    private Team team(String id, String name) {
        var keys = jdbc.sql("select key from access.team_key where team = :team::uuid order by key")
                .param("team", id)
                .query(String.class)
                .list();
        var members = jdbc.sql("""
                select m.account::text, a.name, m.manages
                  from access.team_member m join access.account a on a.id = m.account
                 where m.team = :team::uuid order by m.manages desc, lower(a.name)
                """).param("team", id).query(Member.class).list();
        return new Team(id, name, keys, members);
    }

    @Transactional
    public Outcome create(Actor who, String name) {
        if (name.isBlank() || name.length() > 200) {
            return new Outcome.Refused("name", "Enter a name for the team");
        }
        return jdbc.sql("insert into access.team (name) values (:name) on conflict do nothing returning id::text")
                .param("name", name.strip())
                .query(String.class)
                .optional()
                .<Outcome>map(id -> {
                    trail.wrote(who, "made a team", null, name.strip());
                    return new Outcome.Done(id);
                })
                .orElseGet(() -> new Outcome.Refused("name", "Another team has this name"));
    }

    /**
     * What an administrator said of a team.
     *
     * @param asked the accounts that the page showed: of whoever else belongs to the team nothing is said
     * @param members those of them who belong to it
     * @param managers those of them who manage it, and so belong to it
     * @param keys the teams of the loaded files that it is
     */
    public record Said(Set<String> asked, Set<String> members, Set<String> managers, Set<String> keys) {

        boolean belongs(String account) {
            return members.contains(account) || manages(account);
        }

        boolean manages(String account) {
            return managers.contains(account);
        }
    }

    /** Says who belongs to the team and who of them manages it, and which teams of the loaded files it is. */
    @Transactional
    public Outcome change(Actor who, Team team, Said said) {
        jdbc.sql("delete from access.team_member where team = :team::uuid and account::text = any (:asked)")
                .param("team", team.id())
                .param("asked", said.asked().toArray(String[]::new))
                .update();
        said.asked().stream()
                .filter(said::belongs)
                .sorted()
                .forEach(account -> jdbc.sql("""
                    insert into access.team_member (team, account, manages)
                    select :team::uuid, id, :manages from access.account where id::text = :account
                    """)
                        .param("team", team.id())
                        .param("account", account)
                        .param("manages", said.manages(account))
                        .update());
        jdbc.sql("delete from access.team_key where team = :team::uuid")
                .param("team", team.id())
                .update();
        for (var key : said.keys()) {
            jdbc.sql("insert into access.team_key (team, key) values (:team::uuid, :key)")
                    .param("team", team.id())
                    .param("key", key)
                    .update();
        }
        trail.wrote(who, "changed a team", null, told(find(team.id()).orElseThrow()));
        return new Outcome.Done(team.id());
    }

    private static String told(Team team) {
        return "%s: %s; teams of the files: %s"
                .formatted(
                        team.name(),
                        team.members().isEmpty()
                                ? "nobody belongs to it"
                                : team.members().stream()
                                        .map(member -> member.name() + (member.manages() ? " (manages)" : ""))
                                        .collect(Collectors.joining(", ")),
                        team.keys().isEmpty() ? "none" : String.join(", ", team.keys()));
    }
}
