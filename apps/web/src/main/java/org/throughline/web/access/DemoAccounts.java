package org.throughline.web.access;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.web.access.Professionals.Professional;
import org.throughline.web.trail.Actor;
import org.throughline.web.trail.Trail;

/**
 * Accounts for each role of the invented authority. They exist only where the demonstration was started, and open
 * nothing when the service is started without it; their password is shown on the sign-in page and so is no secret.
 */
@Component
public class DemoAccounts {

    private static final String PASSWORD = "follow the child";
    private static final Actor SYSTEM = Actor.system("demonstration");

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Roles roles;
    private final Teams teams;
    private final ObjectProvider<Professionals> files;
    private final Trail trail;
    private final boolean on;

    DemoAccounts(
            JdbcClient jdbc,
            Accounts accounts,
            Roles roles,
            Teams teams,
            ObjectProvider<Professionals> files,
            Trail trail,
            @Value("${throughline.demo:}") String demo) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.roles = roles;
        this.teams = teams;
        this.files = files;
        this.trail = trail;
        this.on = !demo.isBlank();
    }

    /** One account that anybody may use. */
    public record Shown(String role, String userName, String password) {}

    /** The accounts of the demonstration; none where it is off. */
    public List<Shown> shown() {
        if (!on) {
            return List.of();
        }
        return jdbc.sql("""
                select r.name as role, a.user_name, :password as password
                  from access.account a
                  join access.account_role ar on ar.account = a.id
                  join access.role r on r.id = ar.role
                 where a.demo and a.disabled is null
                 order by r.position
                """).param("password", PASSWORD).query(Shown.class).list();
    }

    public boolean none() {
        return shown().isEmpty();
    }

    /**
     * Makes what is missing after the demonstration's files are loaded: an account for each role that ships, linked to a
     * professional of the files whose work it is, and the teams of the files with their people.
     */
    @Transactional
    public void ensure() {
        if (!on || !none()) {
            return;
        }
        var professionals =
                files.orderedStream().flatMap(it -> it.workers().stream()).toList();
        if (professionals.isEmpty()) {
            return; // the files are not loaded yet
        }
        var byTeam = new LinkedHashMap<String, String>();
        files.orderedStream().flatMap(it -> it.teams().stream()).forEach(team -> byTeam.put(team.key(), team.name()));
        var made = new LinkedHashMap<String, Made>();
        for (var role : roles.all()) {
            if (role.shipped()) {
                made.put(role.id(), make(role, professionals, made));
            }
        }
        joinTeams(byTeam, made);
        trail.wrote(SYSTEM, "made the demonstration's accounts", null, made.size() + " accounts");
    }

    /** At the start: makes the accounts where the files are loaded by now, and says how to sign in. */
    @EventListener
    @Order(100)
    @Transactional
    public void sayAtTheStart(ApplicationReadyEvent started) {
        ensure();
        var names = shown().stream().map(Shown::userName).collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            System.out.printf("Sign in with the password \"%s\" as one of: %s%n", PASSWORD, names);
        }
    }

    private record Made(String account, String team) {}

    private Made make(Roles.Role role, List<Professional> professionals, Map<String, Made> made) {
        var worker = professionals.stream()
                .filter(does(role.id()))
                .filter(it -> made.isEmpty() || !role.id().equals("team-manager") || inTeamOf(it, made))
                .min(comparing(it -> !it.carries())); // the first who has work to show
        var name = worker.map(Professional::name).orElse(role.name());
        var id = accounts.insert(role.id(), name, PASSWORD, null, true);
        accounts.setRoles(id, Set.of(role.id()));
        worker.ifPresent(
                it -> jdbc.sql("insert into access.account_worker (worker, account) values (:worker, :account::uuid)")
                        .param("worker", it.key())
                        .param("account", id)
                        .update());
        return new Made(id, worker.map(Professional::team).orElse(""));
    }

    private static boolean inTeamOf(Professional worker, Map<String, Made> made) {
        var theirs = made.get("social-worker");
        return theirs == null || theirs.team().isEmpty() || worker.team().equals(theirs.team());
    }

    /** Whose work in the files' words is this role's. Roles that hold no children are nobody's in the files. */
    private static Predicate<Professional> does(String role) {
        return switch (role) {
            case "social-worker" -> named("social worker");
            case "personal-adviser" -> named("personal advis");
            case "team-manager" -> named("manager");
            case "independent-reviewing-officer" -> named("reviewing officer").or(named("conference chair"));
            default -> _ -> false;
        };
    }

    private static Predicate<Professional> named(String words) {
        return worker -> worker.role().toLowerCase(Locale.ROOT).contains(words);
    }

    /** The social worker's team has the manager and business support too; a service manager and director belong to none. */
    private void joinTeams(Map<String, String> byKey, Map<String, Made> made) {
        var worker = made.get("social-worker");
        for (var entry : byKey.entrySet()) {
            var members = new ArrayList<String>();
            var managers = new ArrayList<String>();
            for (var role : made.entrySet()) {
                boolean belongs = role.getValue().team().equals(entry.getKey());
                boolean joins = worker != null
                        && worker.team().equals(entry.getKey())
                        && Set.of("team-manager", "business-support").contains(role.getKey());
                if (belongs || joins) {
                    (role.getKey().equals("team-manager") ? managers : members)
                            .add(role.getValue().account());
                }
            }
            if (teams.create(SYSTEM, entry.getValue()) instanceof Teams.Outcome.Done(String id)) {
                teams.find(id)
                        .ifPresent(team -> teams.change(
                                SYSTEM,
                                team,
                                new Teams.Said(
                                        accounts(made),
                                        Set.copyOf(members),
                                        Set.copyOf(managers),
                                        Set.of(entry.getKey()))));
            }
        }
    }

    private static Set<String> accounts(Map<String, Made> made) {
        return made.values().stream().map(Made::account).collect(Collectors.toSet());
    }
}
