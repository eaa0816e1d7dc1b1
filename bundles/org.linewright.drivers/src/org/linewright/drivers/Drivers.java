package org.linewright.drivers;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.Watch;
import org.linewright.core.time.Timers;

/**
 * The drivers that people bring into this program while it runs. What is in force stands on the disk, for all programs of
 * a person at once; each of them works with what stands there, and the {@link org.linewright.pbx.PbxDriver}s of a driver
 * are services like every other. Every verb that changes something is planned first, and applies just that plan. Safe for
 * all threads; {@link #plan} and {@link #apply} take up to some seconds, one after the other, and give up early when
 * their thread is interrupted.
 */
public interface Drivers {

    /** Who decided it, and where it came from, when nobody but the drop-in folder did. */
    String DROPPED = "incoming";

    /** What there is now; takes no time. */
    DriverShelf now();

    /** Tells what there is, at once and whenever it changes, one call at a time on a virtual thread. */
    Watch watch(Consumer<DriverShelf> listener);

    /**
     * Finds out what a wish would do. A new driver is taken into the store, its signature is verified, it is put beside
     * the others and tried with the laws where nobody sees it: nobody is disturbed, and nothing of it is in force. What a
     * repository offers is downloaded first, which may take minutes, and has to have the SHA-256 that was announced.
     *
     * @param stage told what is being done, on the calling thread
     * @return refused when it cannot or must not be done
     */
    Outcome<DriverPlan> plan(DriverWish wish, Consumer<Text> stage);

    /**
     * Does what was planned; a jar that was brought in from the drop-in folder lies there no longer. Whoever runs the
     * program decided it: what a plan {@linkplain DriverPlan#asks asks} was answered with yes. A driver that does not
     * start is out again, and who worked before was not touched.
     *
     * @param by who decided it; never empty
     * @param stage told what is being done, on the calling thread
     * @return the driver as it is then, as it last was when it is removed. Refused when it failed, or the drivers were
     *     changed since it was planned
     */
    Outcome<ShelvedDriver> apply(DriverPlan plan, String by, Consumer<Text> stage);

    /**
     * From now on what other programs change is done here too, and jars are taken from the drop-in folder: those that
     * ask nothing at once, the others wait in {@link DriverShelf#dropped()}. For programs that stay.
     *
     * @return ends it
     */
    Outcome<Watch> follow(Timers timers);

    /** The repositories that were noted down; with a warning for each that is not used. Reads the disk. */
    Outcome<List<DriverRepository>> repositories();

    /**
     * Notes a repository down; nobody is trusted and nothing is asked of it by that.
     *
     * @param address a folder or the index in it: {@code https}, {@code file}, a path, or {@code http} on this computer
     */
    Outcome<DriverRepository> note(String name, String address);

    /** Notes a repository down no longer; what came from there stays. */
    Outcome<DriverRepository> forget(String name);

    /**
     * Looks into all repositories, which takes as long as their servers do, up to half a minute for each; what was found
     * is also in {@link DriverShelf#look()} from then on. Nobody looks but who calls this.
     *
     * @return refused when its thread was interrupted, or what is noted down cannot be read; a repository that cannot be
     *     reached is only told in {@link DriverLook#troubles()}
     */
    Outcome<DriverLook> look();

    /** The drop-in folder; it may not exist yet. */
    Path dropFolder();

    /** Who is trusted; with a warning for each damaged file. Reads the disk. */
    Outcome<List<KnownPublisher>> publishers();

    /** Whom a certificate file (PEM) is about; nobody is trusted by asking. */
    Outcome<KnownPublisher> publisherIn(Path certificate);

    /** Trusts whom a certificate file (PEM) is about, from now on; what waits in the drop-in folder is looked at again. */
    Outcome<KnownPublisher> trust(Path certificate);

    /**
     * Trusts whoever signed what is planned, from now on; what waits in the drop-in folder is looked at again once it is
     * applied. Refused when nobody did.
     */
    Outcome<KnownPublisher> trust(DriverPlan plan);

    /** Trusts somebody no more; what he brought in stays. @param fingerprint however it is spaced */
    Outcome<KnownPublisher> distrust(String fingerprint);
}
