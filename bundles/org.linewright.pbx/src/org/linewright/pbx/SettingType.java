package org.linewright.pbx;

/** How the value of a setting is written, and so which field a form shows for it. */
public enum SettingType {
    /** Any words without control characters. */
    TEXT,
    /** Where a password is kept, as {@link org.linewright.core.line.SecretReference} writes it; never the password. */
    SECRET,
    /** A host name or an IP address, without scheme and port. */
    HOST,
    /** 1 to 65535. */
    PORT,
    /** A time as {@link org.linewright.core.line.Spoken} writes it: {@code 600 s}, {@code 300 ms}. */
    DURATION,
    /** {@code true} or {@code false}. */
    BOOLEAN,
    /** One of the setting's choices. */
    CHOICE,
    /** Some of the setting's choices, best first: {@code pcma, pcmu}. */
    CODECS,
    /** A feature code: {@code *8<NUMBER>}. */
    CODE,
    /** User names and ranges: {@code 150;177;200-220}. */
    NAMES
}
