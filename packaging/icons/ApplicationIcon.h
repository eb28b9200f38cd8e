// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace marac {

/// The application's own icon: people round a table, and the shield that stands for what is said there. Below 32 pixels
/// the people would be specks: the shield alone is kept, larger.
QImage applicationIcon(int pixels);

} // namespace marac
