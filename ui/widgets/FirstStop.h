// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace marac {

/// The first widget of the pane that Tab would stop at; nullptr when there is none.
QWidget *firstStop(QWidget *pane);

} // namespace marac
