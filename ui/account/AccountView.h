// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Page.h"

namespace marac {

class AccountView final : public PageView
{
    Q_OBJECT

public:
    AccountView(PageContext &context, QWidget *parent);
};

} // namespace marac
