package org.linewright.operations;

import java.util.List;
import org.linewright.core.Trouble;
import org.linewright.core.line.Configuration;
import org.linewright.core.line.GroupId;
import org.linewright.core.location.LocationId;

/**
 * A configuration, checked as it stands.
 *
 * @param files every file that was looked at, also those that cannot be read
 * @param configuration everything that could be read
 * @param findings everything there is to say, file by file
 */
public record Checkup(List<String> files, Configuration configuration, List<Finding> findings) {

    /** The file of what is about all groups and locations together. */
    public static final String WHOLE = "linewright.yaml";

    public Checkup {
        files = List.copyOf(files);
        findings = List.copyOf(findings);
    }

    /** The file of the alarm rules. */
    public static final String ALARMS = "alarms.yaml";

    /** The file of a group. */
    public static String file(GroupId group) {
        return "groups/" + group + ".yaml";
    }

    /** The file of a location. */
    public static String file(LocationId location) {
        return "locations/" + location + ".yaml";
    }

    /** Whether everything works; notes and warnings may be there. */
    public boolean sound() {
        return findings.stream().noneMatch(finding -> finding.trouble().severe());
    }

    public List<Trouble> about(String file) {
        return findings.stream().filter(finding -> finding.file().equals(file)).map(Finding::trouble).toList();
    }
}
