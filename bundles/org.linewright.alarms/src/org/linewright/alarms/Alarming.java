package org.linewright.alarms;

import org.linewright.core.alarm.AlarmRules;

/** Alarms of running lines. For any thread. */
public interface Alarming extends AutoCloseable {

    /**
     * These rules are in force from now on; with none, nobody is told and nothing is done. May wait for a disk.
     *
     * @param rules sound ones, see {@link AlarmRules#troubles}
     */
    void follow(AlarmRules rules);

    /** Ends it. A message that is on its way is tried once more at most; nothing else is told. */
    @Override
    void close();
}
