package org.throughline.web.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A team as people know it. Two collections of files may each name it: then it has a key of each. Two teams of one name
 * within one collection stay two.
 *
 * @param key as it stands in addresses: the first of its keys, {@link #NONE} for no team
 * @param keys all of them; the empty key for no team
 */
public record TeamWords(String key, String name, Set<String> keys) {

    /** Stands in an address for children whom no team works with. */
    public static final String NONE = "none";

    public static final String NO_TEAM = "No team in the loaded files";

    /** By name, no team last. */
    public static List<TeamWords> of(Collection<String> keys, Map<String, String> names) {
        var byName = new TreeMap<String, Set<String>>();
        for (var key : keys) {
            if (!key.isEmpty()) {
                byName.computeIfAbsent(names.getOrDefault(key, key), _ -> new TreeSet<>())
                        .add(key);
            }
        }
        var teams = new ArrayList<TeamWords>();
        byName.forEach((name, same) -> {
            if (eachFromItsOwnCollection(same)) {
                teams.add(new TeamWords(same.iterator().next(), name, Set.copyOf(same)));
            } else {
                same.forEach(key -> teams.add(new TeamWords(key, name, Set.of(key))));
            }
        });
        if (keys.contains("")) {
            teams.add(none());
        }
        return teams;
    }

    private static TeamWords none() {
        return new TeamWords(NONE, NO_TEAM, Set.of(""));
    }

    /** Whether an address means it; one that was kept may name another of its keys. */
    public boolean isMeantBy(String address) {
        return key.equals(address) || keys.contains(address);
    }

    /** The one of these that an address means; where none is, one that nothing has but its key. */
    public static TeamWords meant(String address, Collection<TeamWords> teams) {
        return teams.stream()
                .filter(team -> team.isMeantBy(address))
                .findFirst()
                .orElseGet(() -> address.equals(NONE) ? none() : new TeamWords(address, address, Set.of(address)));
    }

    private static boolean eachFromItsOwnCollection(Set<String> keys) {
        var collections = new HashSet<String>();
        return keys.stream().allMatch(key -> collections.add(key.split("/", 2)[0]));
    }
}
