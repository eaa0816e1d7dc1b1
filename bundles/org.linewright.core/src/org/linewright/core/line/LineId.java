package org.linewright.core.line;

/** One line of one group. */
public record LineId(GroupId group, String user) {
    @Override
    public String toString() {
        return group + "/" + user;
    }
}
