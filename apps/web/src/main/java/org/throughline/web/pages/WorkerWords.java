package org.throughline.web.pages;

/** A worker or team as a page names them: by name, or where no file gives one, by the key in the words of people. */
public final class WorkerWords {

    private WorkerWords() {}

    /** @param name as the record holds it: a name, or a key such as SSDA903/SW123456 */
    public static String of(String name) {
        int slash = name.indexOf('/');
        boolean isKey = slash > 0
                && name.substring(0, slash).chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
        return isKey ? name.substring(slash + 1) + " (no name in the loaded files)" : name;
    }
}
