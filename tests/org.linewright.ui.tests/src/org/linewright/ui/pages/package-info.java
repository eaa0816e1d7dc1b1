/** The window, as tests speak of it. */
package org.linewright.ui.pages;
