/** A driver to copy from. */
package org.linewright.pbx.example;
