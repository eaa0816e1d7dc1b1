/** Classes of a bundle that tests pack, install and uninstall; the tests themselves must not name them. */
package org.linewright.ui.swapped;
