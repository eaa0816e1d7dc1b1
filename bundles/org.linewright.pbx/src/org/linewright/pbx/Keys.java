package org.linewright.pbx;

import org.linewright.core.line.Feature;

/**
 * The keys of settings, which are also the paths that troubles point at. Each names one place of a
 * {@link org.linewright.core.line.LineGroup}; the two of {@link PbxProfile#location} name one of its location.
 */
public final class Keys {

    public static final String HOST = "registrar.host";
    public static final String PORT = "registrar.port";
    public static final String DOMAIN = "registrar.domain";
    public static final String REREGISTER = "registrar.reregister";
    public static final String DELAY = "registrar.delay";
    public static final String KEEP_ALIVE_METHOD = "registrar.keepAlive.method";
    public static final String KEEP_ALIVE_INTERVAL = "registrar.keepAlive.interval";
    public static final String PROVE = "registrar.prove";
    public static final String TRANSPORT = "transport";
    public static final String USER = "lines.user";
    public static final String AUTH_USER = "lines.authUser";
    public static final String PASSWORD = "lines.password";
    public static final String MEDIA_PBX = "media.pbx";
    public static final String MEDIA_CLIENT = "media.client";

    public static final String DECLINE_AWAY = "calls.decline.away";
    public static final String DECLINE_CLIENT = "calls.decline.client";
    public static final String FORWARD_REDIRECT = "calls.forward.redirect";
    public static final String FORWARD_TARGET = "calls.forward.target";
    public static final String FORWARD_WHEN = "calls.forward.when";
    public static final String FORWARD_CALLERS = "calls.forward.callers";
    public static final String MAILBOX = "calls.forward.mailbox";
    public static final String CALLS_PER_LINE = "calls.perLine";
    public static final String TRANSFERS = "calls.transfers";

    /** In a location: how a number typed at the computer is sent, by {@code rules} or always as {@code e164}. */
    public static final String DIAL_FORMAT = "location.dialFormat";
    /** In a location: whether local numbers are dialled with the area code too. */
    public static final String ALWAYS_AREA_CODE = "location.alwaysAreaCode";

    static final String CODES = "codes.";
    static final String EXTRAS = "extras.";

    private Keys() {
    }

    /** The key of a feature code: {@code codes.pickup-extension}. */
    public static String code(Feature feature) {
        return CODES + feature.word();
    }

    /** The key of a driver's own setting: {@code extras.supportsToUriChange}. */
    public static String extra(String name) {
        return EXTRAS + name;
    }
}
