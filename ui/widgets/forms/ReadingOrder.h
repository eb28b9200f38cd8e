// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace marac {

/// Lets Tab stop at everything under `root` in the order in which it is read: that of the layouts, whatever the order in
/// which the parts were made. Their place among what stands around them stays. For forms whose parts come and go.
void tabInReadingOrder(QWidget *root);

} // namespace marac
