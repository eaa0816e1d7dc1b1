package org.linewright.store.internal.disk;

import java.util.List;
import org.linewright.core.FileId;
import org.linewright.core.line.GroupId;
import org.linewright.core.location.LocationId;

/** The names in the directory of a configuration. */
public final class Layout {

    public static final String HEAD = "linewright.yaml";
    public static final String SECRETS = "secrets.yaml";
    public static final String ALARMS = "alarms.yaml";
    public static final String GROUPS = "groups";
    public static final String LOCATIONS = "locations";
    /** The folders whose files are ours, each with a file for each thing. */
    public static final List<String> FOLDERS = List.of(GROUPS, LOCATIONS);
    public static final String AUDIT = "audit.log";
    /** No file may be larger, neither read nor written. */
    public static final int MOST_BYTES = 8 << 20;

    public static final String LOCK = "linewright.lock";
    static final String STAGING = ".linewright-staging";
    static final String COMMITTED = ".linewright-commit";
    private static final String SUFFIX = ".yaml";

    private Layout() {
    }

    public static String group(GroupId id) {
        return GROUPS + "/" + id + SUFFIX;
    }

    public static String location(LocationId id) {
        return LOCATIONS + "/" + id + SUFFIX;
    }

    /** The id that the name of a group or location file stands for, as it is written; it may not fit. */
    public static String idOf(String file) {
        return file.substring(file.indexOf('/') + 1, file.length() - SUFFIX.length());
    }

    public static boolean isGroup(String name) {
        return name.startsWith(GROUPS + "/") && name.endsWith(SUFFIX);
    }

    public static boolean isLocation(String name) {
        return name.startsWith(LOCATIONS + "/") && name.endsWith(SUFFIX);
    }

    /** Whether a file or directory of this simple name says anything about what is configured. */
    public static boolean counts(String name) {
        return name.endsWith(SUFFIX) || FOLDERS.contains(name) || name.equals(COMMITTED);
    }

    /** Whether a commit may write this name. */
    static boolean isOurs(String name) {
        return name.equals(HEAD) || name.equals(SECRETS) || name.equals(ALARMS)
                || (isGroup(name) || isLocation(name)) && FileId.fits(idOf(name));
    }
}
