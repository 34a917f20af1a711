package org.throughline.web.journeys;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The workers and teams that the loaded files name. Keys are lines as text, such as SSD/P0012. */
public class Workers {

    /** @param name the key where no file gives a name @param team of the latest involvement, empty where none */
    public record Worker(String key, String name, String jobTitle, String registration, String team, String teamName) {}

    /** @param parent key of the team above, empty where none is given */
    public record Team(String key, String name, String parent) {}

    /** By name. */
    public List<Worker> workers() {
        throw new UnsupportedOperationException();
    }

    /** By name. */
    public List<Team> teams() {
        throw new UnsupportedOperationException();
    }

    /** Name by key; a key that no file explains stands for itself. */
    public Map<String, String> workerNames(Collection<String> keys) {
        throw new UnsupportedOperationException();
    }

    public Map<String, String> teamNames(Collection<String> keys) {
        throw new UnsupportedOperationException();
    }

    /** Workers with an involvement or a stated place in these teams. */
    public List<Worker> workersOf(Collection<String> teams) {
        throw new UnsupportedOperationException();
    }
}
