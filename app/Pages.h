// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Page.h"

#include <QList>

namespace marac {

/// Every page of the application. A room that has one adds its factory to the list in Pages.cpp.
QList<Page> allPages();

} // namespace marac
