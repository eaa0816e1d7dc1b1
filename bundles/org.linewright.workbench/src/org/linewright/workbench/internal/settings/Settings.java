package org.linewright.workbench.internal.settings;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.linewright.operations.UsualFolder;
import org.linewright.workbench.internal.Log;
import org.osgi.service.prefs.BackingStoreException;

/**
 * What a person prefers. The launcher reads the language from the same file before the program starts.
 *
 * @param network the name of the network interface for SIP; empty takes the one that routes to each registrar
 * @param folder the folder of the configuration; empty takes the usual one
 * @param clients whether phones of one's own may register here
 * @param welcomed whether the welcome page was shown
 */
public record Settings(Language language, Appearance appearance, String network, String folder, ClientAccess clients,
        boolean welcomed) {

    /** What the product is spoken in. */
    public enum Language {
        SYSTEM,
        GERMAN,
        ENGLISH
    }

    /** Light or dark. */
    public enum Appearance {
        SYSTEM,
        LIGHT,
        DARK
    }

    private static final String LANGUAGE = "language";
    private static final String APPEARANCE = "appearance";
    private static final String NETWORK = "network";
    private static final String FOLDER = "folder";
    private static final String CLIENTS = "clients";
    private static final String CLIENT_PORT = "clients.port";
    private static final String WELCOMED = "welcomed";

    /** Fresh ones, as at the first start. */
    public static final Settings FIRST = new Settings(Language.SYSTEM, Appearance.SYSTEM, "", "",
            ClientAccess.FIRST, false);

    public static Settings read() {
        IEclipsePreferences node = node();
        return new Settings(known(Language.class, node.get(LANGUAGE, ""), Language.SYSTEM),
                known(Appearance.class, node.get(APPEARANCE, ""), Appearance.SYSTEM), node.get(NETWORK, ""),
                node.get(FOLDER, ""),
                new ClientAccess(known(ClientAccess.From.class, node.get(CLIENTS, ""), ClientAccess.FIRST.from()),
                        node.getInt(CLIENT_PORT, ClientAccess.FIRST.port())),
                node.getBoolean(WELCOMED, false));
    }

    public void write() {
        IEclipsePreferences node = node();
        node.put(LANGUAGE, language.name());
        node.put(APPEARANCE, appearance.name());
        node.put(NETWORK, network);
        node.put(FOLDER, folder);
        node.put(CLIENTS, clients.from().name());
        node.putInt(CLIENT_PORT, clients.port());
        node.putBoolean(WELCOMED, welcomed);
        try {
            node.flush();
        } catch (BackingStoreException unwritable) {
            Log.bug(unwritable);
        }
    }

    public Settings welcome() {
        return new Settings(language, appearance, network, folder, clients, true);
    }

    public Settings in(Language other) {
        return new Settings(other, appearance, network, folder, clients, welcomed);
    }

    public Settings looking(Appearance other) {
        return new Settings(language, other, network, folder, clients, welcomed);
    }

    public Settings on(String otherNetwork, String otherFolder) {
        return new Settings(language, appearance, otherNetwork, otherFolder, clients, welcomed);
    }

    public Settings letting(ClientAccess others) {
        return new Settings(language, appearance, network, folder, others, welcomed);
    }

    /** The system property {@code linewright.configuration}, else the chosen folder, else the usual one. */
    public Path configuration() {
        String chosen = System.getProperty("linewright.configuration", folder);
        return UsualFolder.orUsual(Optional.of(chosen).filter(words -> !words.isBlank()).map(Path::of));
    }

    /** The first address of the chosen network interface, while it has one. */
    public Optional<InetAddress> address() {
        try {
            return network.isBlank()
                    ? Optional.empty()
                    : Optional.ofNullable(NetworkInterface.getByName(network)) // framework-driven null
                            .flatMap(found -> found.inetAddresses().filter(one -> one.getAddress().length == 4)
                                    .findFirst());
        } catch (SocketException unreadable) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> E known(Class<E> type, String name, E otherwise) {
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(name)) {
                return value;
            }
        }
        return otherwise;
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode("org.linewright.workbench");
    }
}
