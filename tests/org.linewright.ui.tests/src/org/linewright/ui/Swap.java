package org.linewright.ui;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.core.runtime.FileLocator;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.framework.wiring.FrameworkWiring;

/** Bundles go and come back while the window is open. */
public final class Swap {

    private Swap() {
    }

    public static BundleContext context() {
        return FrameworkUtil.getBundle(Swap.class).getBundleContext();
    }

    /** The bundle of this name that is here now. */
    public static Bundle bundle(String name) {
        return Stream.of(context().getBundles())
                .filter(bundle -> bundle.getSymbolicName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** A copy of its jar, as it stands on the disk. */
    public static byte[] jar(Bundle bundle) throws IOException {
        return Files.readAllBytes(FileLocator.getBundleFileLocation(bundle).orElseThrow().toPath());
    }

    /** Installs and starts it. */
    public static Bundle installed(String location, byte[] jar) throws BundleException {
        Bundle bundle = context().installBundle(location, new ByteArrayInputStream(jar));
        bundle.start(Bundle.START_ACTIVATION_POLICY);
        return bundle;
    }

    /** Uninstalls it and waits until the framework has let go of its classes. */
    public static void uninstall(Bundle bundle) throws BundleException, InterruptedException {
        bundle.uninstall();
        CountDownLatch refreshed = new CountDownLatch(1);
        context().getBundle(0)
                .adapt(FrameworkWiring.class)
                .refreshBundles(List.of(bundle), event -> refreshed.countDown());
        if (!refreshed.await(20, TimeUnit.SECONDS)) {
            throw new AssertionError("The framework does not let go");
        }
    }

    public static WeakReference<ClassLoader> loader(Bundle bundle) {
        return new WeakReference<>(bundle.adapt(BundleWiring.class).getClassLoader());
    }

    /** How many of them are still on the heap. */
    public static long left(List<WeakReference<ClassLoader>> loaders) {
        System.gc();
        return loaders.stream().filter(loader -> !loader.refersTo(null)).count();
    }
}
