/**
 * What a PBX driver promises. A partner compiles against this package and {@code core}, and against nothing else.
 *
 * <p>The laws of the package:
 * <ol>
 * <li><strong>Data, not behaviour.</strong> A driver ships a {@link org.linewright.pbx.PbxProfile}: settings, advice,
 * feature codes, abilities, facts. It ships no widget, opens no socket, owns no SIP stack, keeps no state.
 * <li><strong>Null-free.</strong> Nothing here takes or answers {@code null}; a missing value is the empty text.
 * <li><strong>Pure and quick.</strong> Every method answers from its arguments alone, on any thread, the same each
 * time.
 * <li><strong>Failure is data.</strong> What is wrong with a wish is a {@link org.linewright.core.Trouble} at the key
 * of the setting it belongs to. An exception is a bug of the driver; the roster fences such a driver off.
 * <li><strong>Nothing without a reason.</strong> Every setting says what happens on the wire and where its value comes
 * from; every forced value says why; a value that is our own choice says so.
 * <li><strong>Both languages.</strong> Every text is German and English.
 * </ol>
 *
 * <p>Every driver extends the contract test of {@code org.linewright.pbx.tck}; ours do too.
 */
package org.linewright.pbx;
