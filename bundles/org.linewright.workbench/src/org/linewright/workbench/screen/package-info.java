/**
 * What a bundle with screens implements. Each screen is one DS component with {@link org.linewright.workbench.screen.ScreenInfo}; it contributes a
 * service, never an extension, so that its bundle can come and go while the window is open. The workbench owns the
 * parts and shows in them what a screen draws into their composite; when the bundle goes, the part disposes the
 * controls, drops every reference, keeps what was not saved as plain data and says what is missing.
 *
 * <p>
 * Laws. All methods are called on the UI thread unless they say otherwise, and return quickly: they never wait for the
 * disk or the network. An exception is a bug; it is logged and the part says so. A content must not register its
 * objects anywhere outside its composite without taking them back in {@code close}. Texts are in both languages.
 * Nothing here is null.
 */
package org.linewright.workbench.screen;
