/** Which repositories drivers may come from, and looking into them. */
package org.linewright.workbench.drivers.repository;
